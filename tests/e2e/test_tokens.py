# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens of every algorithm, made at test time by a library that shares no code with us (PyJWT on cryptography),
judged by `planops inspect`."""
import base64
import json
import time
import unittest

import e2e

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
ISSUER = "https://clerk.planops.example"
AUDIENCE = "planops-api"


def base64url(number, size):
    return base64.urlsafe_b64encode(number.to_bytes(size, "big")).rstrip(b"=").decode()


def key_of(algorithm):
    """(private key, public JWK) that fit the algorithm."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    jwk = {"kid": f"ins_{algorithm}", "alg": algorithm, "use": "sig"}
    if algorithm == "EdDSA":
        key = ed25519.Ed25519PrivateKey.generate()
        raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        return key, {**jwk, "kty": "OKP", "crv": "Ed25519", "x": base64url(int.from_bytes(raw, "big"), 32)}
    if algorithm.startswith("ES"):
        curve, name = {"ES256": (ec.SECP256R1(), "P-256"), "ES384": (ec.SECP384R1(), "P-384"),
                       "ES512": (ec.SECP521R1(), "P-521")}[algorithm]
        key = ec.generate_private_key(curve)
        point, size = key.public_key().public_numbers(), (curve.key_size + 7) // 8
        return key, {**jwk, "kty": "EC", "crv": name, "x": base64url(point.x, size), "y": base64url(point.y, size)}
    key = rsa.generate_private_key(65537, 2048)
    numbers = key.public_key().public_numbers()
    return key, {**jwk, "kty": "RSA", "n": base64url(numbers.n, 256), "e": base64url(numbers.e, 3)}


class Tokens(e2e.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.keys = {algorithm: key_of(algorithm) for algorithm in ALGORITHMS}

    def setUp(self):
        super().setUp()
        self.jwks = self.folder / "jwks.json"
        self.jwks.write_text(json.dumps({"keys": [jwk for _, jwk in self.keys.values()]}))

    def token(self, algorithm, **claims):
        import jwt

        now = int(time.time())
        key, jwk = self.keys[algorithm]
        return jwt.encode({"iss": ISSUER, "aud": AUDIENCE, "sub": "user_ada", "iat": now, "exp": now + 3600, **claims},
                          key, algorithm, {"kid": jwk["kid"]})

    def inspect(self, token, code):
        return self.cli_json("inspect", token, "--jwks", self.jwks, "--issuer", ISSUER, "--audience", AUDIENCE,
                             code=code)

    def test_every_algorithm_is_valid(self):
        for algorithm in ALGORITHMS:
            with self.subTest(algorithm):
                seen = self.inspect(self.token(algorithm), 0)
                self.assertIs(seen["valid"], True, seen["verdicts"])
                states = {verdict["name"]: verdict["state"] for verdict in seen["verdicts"]}
                self.assertEqual(states["signature"], "pass")
                self.assertEqual(seen["header"]["alg"], algorithm)

    def test_a_letter_changed_in_any_part_is_not(self):
        for algorithm in ALGORITHMS:
            token = self.token(algorithm)
            payload = token.index(".") + 1
            signature = token.rindex(".") + 1
            for place in (payload + 12, signature, signature + 20):
                with self.subTest(algorithm, place=place):
                    changed = token[:place] + ("B" if token[place] != "B" else "C") + token[place + 1:]
                    done = self.cli_json("inspect", changed, "--jwks", self.jwks, code=1)
                    self.assertIs(done["valid"], False)

    def test_a_key_of_one_algorithm_proves_nothing_for_another(self):
        import jwt

        now = int(time.time())
        for algorithm, key_name in (("PS256", "RS256"), ("RS512", "RS256"), ("RS256", "PS256")):
            forged = jwt.encode({"iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + 60}, self.keys[key_name][0],
                                algorithm, {"kid": f"ins_{key_name}"})
            with self.subTest(algorithm, key=key_name):
                self.assertIs(self.inspect(forged, 1)["valid"], False)

    def test_claims_are_judged_behind_a_good_signature(self):
        for claims, name in (({"exp": 1}, "exp"), ({"nbf": 4102444800}, "nbf"), ({"aud": "other"}, "aud"),
                             ({"iss": "https://evil.example"}, "iss")):
            with self.subTest(name):
                seen = self.inspect(self.token("ES256", **claims), 1)
                failed = {verdict["name"] for verdict in seen["verdicts"] if verdict["state"] == "fail"}
                self.assertEqual(failed, {name})


if __name__ == "__main__":
    e2e.main(programs=(), browser=False, modules=("jwt", "cryptography"))
