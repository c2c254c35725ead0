# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snippets are run, not read: curl, Python and Node send what this program sends, for seeded hostile requests.

Beyond the request itself each client may say who it is and what it accepts (OWN_HEADERS). Some things are beyond
what requests and fetch() can be told, and are compared in the normal form that their standards prescribe: repeated
headers are one list (RFC 9110, 5.3); in Python percent escapes have capital letters and [ ] are escaped (RFC 3986,
6.2.2.1 and 3.3); fetch() resolves "/../" and writes ' in a query as %27 (WHATWG URL, 4.4).
"""
import base64
import concurrent.futures
import json
import os
import random
import re
import shutil
import socketserver
import subprocess
import sys
import threading
import unittest

import e2e

CASES = int(os.environ.get("SNIPPET_CASES", "240"))
SEED = 20240607
OWN_HEADERS = {b"host", b"user-agent", b"accept", b"accept-encoding", b"accept-language", b"connection",
               b"content-length", b"sec-fetch-mode", b"keep-alive", b"pragma", b"cache-control"}
NASTY = ["'", '"', "`id`", "$(id)", "$HOME", "${x}", "!", "!!", "%", "%41", "%PATH%", "^", "&", ";", "|", "<", ">", "\\",
         "\\n", "\\'", "ü", "日本", "😀", "\u202e", "\u200b", "@file", "-x", "--help", "#", "*", "?", "~", " ", "  ", "=",
         "{{x}}", "[1-3]", "{a,b}", "</script>", "${process.exit()}", "'''", '"""', "'+'", "plain", "0"]
TYPES = e2e.HERE / "node_modules"
TSC = TYPES / ".bin" / "tsc"
# How the compiler sees a component: in a browser, and on a phone, which has no document.
SURROUNDINGS = {"react": {"jsx": "react-jsx", "lib": ["es2022", "dom", "dom.iterable"], "types": []},
                "react-native": {"jsx": "react-native", "lib": ["es2022"], "types": ["react-native"]}}
BREAKS = ["\n", "\r\n", "\t", "\n\n", "\\\n", "\nEND\n", "\nEOF\n", "\x00", "\x01", "\x7f", "\u2028"]


class Recorder(socketserver.ThreadingTCPServer):
    """Keeps every request as it came in, by the first word of its path."""
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen = {}
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline()
        if not line:
            return
        method, target, _ = line.rstrip(b"\r\n").split(b" ", 2)
        headers = []
        while (line := self.rfile.readline().rstrip(b"\r\n")):
            name, _, value = line.partition(b":")
            headers.append((name, value.strip(b" ")))
        by_name = {name.lower(): value for name, value in headers}
        if by_name.get(b"transfer-encoding") == b"chunked":
            body = b""
            while (size := int(self.rfile.readline(), 16)):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(by_name.get(b"content-length", b"0")))
        self.server.seen.setdefault(re.match(rb"/(\w+)", target).group(1), []).append((method, target, headers, body))
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


class Hostile:
    """Requests that someone made up to break quoting."""

    def __init__(self, folder, address):
        self.random = random.Random(SEED)
        self.folder = folder
        self.address = address

    def text(self, pieces=None, most=6):
        return "".join(self.random.choice(pieces or NASTY) for _ in range(self.random.randint(0, most)))

    def line(self):
        return self.text([piece for piece in NASTY if "\n" not in piece]).strip()

    def target(self, number):
        rest = self.random.choice(["", "/a", "/a/../b", "/./c", "/%7euser", "/a%2fb", "/[x]", "/{y}", "/it's", "//d",
                                   "/ü", "/$HOME", "/;p=1", "/@x"])
        query = self.random.choice(["", "?", "?a=1", "?q=it's", "?q=%27%20x", "?a[]=1&a[]=2", "?q=`id`&r=$(id)", "?x=ü+1",
                                    "?u=http://x/../y", "?a=1&a=2&=3", "?q=!%25"])
        return f"{self.address}/case{number}{rest}{query}"

    def headers(self):
        names = ["X-One", "x-two", "X-It's", "X-`Tick`", "X-$Var", "X!", "X-One", "Accept", "User-Agent",
                 "Accept-Encoding", "Cookie", "If-None-Match", "X-%Y%"]
        headers = []
        for _ in range(self.random.randint(0, 4)):
            name = self.random.choice(names)
            value = "gzip" if name == "Accept-Encoding" else self.line()
            if name in ("Accept-Encoding", "User-Agent", "Cookie") and any(h["name"] == name for h in headers):
                continue
            headers.append({"name": name, "value": value})
        if self.random.random() < 0.3:
            headers.append({"name": "Authorization", "value": self.random.choice(
                ["Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln", "Basic YTpi", "raw'token", "Token $x`y`"])})
        return headers

    def part(self):
        part = {"name": self.random.choice(["a", "b c", "it's", 'q"q', "ü", "x=y", "semi;colon", "back\\slash", "[]"])}
        kind = self.random.randint(0, 3)
        if kind == 0:
            path = self.folder / self.random.choice(["plain.txt", "with 'quotes\" and ü.bin", "semi;colon,comma.txt"])
            path.write_bytes(self.random.randbytes(40))
            part["file"] = str(path)
            if self.random.random() < 0.5:
                part["filename"] = self.random.choice(["other.txt", "o'ther \"x\".bin", "ü.txt"])
            if self.random.random() < 0.5:
                part["contentType"] = self.random.choice(["text/plain", "image/png", "text/plain; charset=utf-8"])
            return part
        part["value"] = self.text(NASTY + ["\n", "\r\n"])
        if kind == 1:
            part["contentType"] = self.random.choice(["application/json", "text/plain; charset=utf-8"])
        if kind == 2 and self.random.random() < 0.5:
            part["filename"] = "value.txt"
        return part

    def body(self):
        kind = self.random.choice(["text", "text", "json", "base64", "form", "multipart", "multipart"])
        if kind == "text":
            return {"kind": "text", "text": self.text(NASTY + BREAKS, 10)}
        if kind == "json":
            return {"kind": "text", "text": json.dumps({self.text(): self.text(NASTY + BREAKS)}, ensure_ascii=False)}
        if kind == "base64":
            return {"kind": "base64", "base64": base64.b64encode(self.random.randbytes(
                self.random.choice([0, 1, 50, 3000]))).decode()}
        if kind == "form":
            return {"kind": "form", "form": [{"name": self.text(), "value": self.text(NASTY + BREAKS)}
                                             for _ in range(self.random.randint(0, 3))]}
        return {"kind": "multipart", "parts": [self.part() for _ in range(self.random.randint(1, 3))]}

    def request(self, number):
        method = self.random.choice(["GET", "GET", "POST", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND",
                                     "HEAD", "M-SEARCH"])
        body = {"kind": "none"}
        if method != "HEAD" and (method in ("POST", "PUT", "PATCH") or self.random.random() < 0.2):
            body = self.body()
        headers = self.headers()
        if body["kind"] in ("text", "base64") and self.random.random() < 0.5:
            headers.append({"name": "Content-Type", "value": self.random.choice(
                ["application/json", "text/plain; charset=utf-8", "application/octet-stream"])})
        return {"name": "", "method": method, "url": self.target(number), "headers": headers, "body": body}

    def large(self, number):
        """Longer than one argument of a program may be, and than curl sends without asking first."""
        text = "ü'$\n" * 400_000
        return {"name": "", "method": "POST", "url": f"{self.address}/case{number}", "headers": [],
                "body": {"kind": "text", "text": text}}


def parts_of(content_type, body):
    boundary = re.search(rb'boundary="?([^";]+)', content_type).group(1)
    parts = []
    for piece in body.split(b"--" + boundary)[1:-1]:
        head, _, content = piece[2:-2].partition(b"\r\n\r\n")
        lines = dict(line.split(b": ", 1) for line in head.split(b"\r\n"))
        parts.append(({name.lower(): value.replace(b"; charset", b";charset") for name, value in lines.items()}, content))
    return parts


def without_dots(path):
    kept = []
    segments = path.split(b"/")
    for index, segment in enumerate(segments):
        plain = re.sub(rb"%2e", b".", segment, flags=re.IGNORECASE)
        if plain == b"..":
            if len(kept) > 1:
                kept.pop()
        if plain not in (b".", b".."):
            kept.append(segment)
        elif index == len(segments) - 1:
            kept.append(b"")
    return b"/".join(kept)


def normal_target(target, language):
    path, mark, query = target.partition(b"?")
    if language == "python":
        upper = re.sub(rb"%[0-9a-f]{2}", lambda match: match.group().upper(), path + mark + query,
                       flags=re.IGNORECASE)
        return re.sub(rb"^/+", b"/", upper).replace(b"[", b"%5B").replace(b"]", b"%5D").removesuffix(b"?")
    if language == "javascript":
        return (without_dots(path) + mark + query.replace(b"'", b"%27")).removesuffix(b"?")
    return target


def normal_headers(request, headers, language):
    """The request's own headers: a list for curl, a map for those whose headers are a map."""
    wanted = {header["name"].lower().encode() for header in request["headers"]}
    mine = [(name, value) for name, value in headers
            if name.lower() not in OWN_HEADERS or name.lower() in wanted]
    mine = [(name, b"multipart/form-data" if value.startswith(b"multipart/form-data") else value)
            for name, value in mine]
    if language == "curl":
        # A form's type: this program puts it at the end of the request's headers, curl behind its own.
        return mine
    joined = {}
    for name, value in mine:
        separator = b"; " if name.lower() == b"cookie" else b", "
        joined[name.lower()] = joined[name.lower()] + separator + value if name.lower() in joined else value
    return {name: value.strip() for name, value in joined.items()}  # A list's last item may be empty.


def content_type(headers):
    return next((value for name, value in headers if name.lower() == b"content-type"), b"")


class Snippets(e2e.TestCase):
    def setUp(self):
        super().setUp()
        self.recorder = Recorder()
        self.addCleanup(self.recorder.server_close)
        self.addCleanup(self.recorder.shutdown)
        self.environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}

    def snippet(self, language, path, number):
        """The snippet's file; nothing if the language says that it cannot send this."""
        done = subprocess.run([str(e2e.BIN / "planops"), "--home", str(self.home), "snippet", language,
                               "--from", str(path), "--token", "value"], capture_output=True, check=False)
        if done.returncode != 0:
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertRegex(done.stderr, rb"fetch\(\)|NUL", path.read_text()[:500])
            return None
        suffix = {"curl": "sh", "python": "py", "javascript": "js"}[language]
        file = self.folder / f"case{number}.{suffix}"
        file.write_bytes(done.stdout)
        return file

    def run_all(self, language, files):
        """Python and Node run many files in one process: starting them takes longer than the request."""
        if language == "curl":
            for file in files:
                done = subprocess.run(["sh", str(file)], capture_output=True, env=self.environment, check=False)
                self.assertEqual(done.returncode, 0, f"{file.read_text()[:2000]}\n{done.stderr}")
            return
        runner = {"python": [sys.executable, "-c", "import sys\nfor path in sys.argv[1:]:\n"
                             "    exec(compile(open(path, encoding='utf-8').read(), path, 'exec'), {})"],
                  "javascript": ["node", "-e", "for (const path of process.argv.slice(1)) require(path);"]}[language]
        for start in range(0, len(files), 40):
            done = subprocess.run([*runner, *map(str, files[start:start + 40])], capture_output=True,
                                  env=self.environment, cwd=self.folder, check=False)
            self.assertEqual(done.returncode, 0, done.stderr.decode()[-3000:])

    def compare(self, number, request, language, sent, expected, code):
        message = f"case {number}, {language}\n{json.dumps(request)[:1500]}\n{code[:3000]}"
        method, target, headers, body = expected
        self.assertEqual(sent[0], method, message)
        self.assertEqual(normal_target(sent[1], language), normal_target(target, language), message)
        self.assertEqual(normal_headers(request, sent[2], language), normal_headers(request, headers, language), message)
        if content_type(headers).startswith(b"multipart/"):
            self.assertEqual(parts_of(content_type(sent[2]), sent[3]), parts_of(content_type(headers), body), message)
        else:
            self.assertEqual(sent[3], body, message)

    def test_they_send_the_same(self):
        address = "http://127.0.0.1:%d" % self.recorder.server_address[1]
        hostile = Hostile(self.folder, address)
        requests = [hostile.request(number) for number in range(CASES)] + [hostile.large(CASES)]
        expected, files = {}, {"curl": {}, "python": {}, "javascript": {}}

        def prepare(number):
            path = self.folder / f"case{number}.json"
            path.write_text(json.dumps(requests[number]), encoding="utf-8")
            self.cli("request", "--from", str(path), env={"no_proxy": "*"})
            expected[number] = self.recorder.seen.pop(b"case%d" % number)[0]
            for language, made in files.items():
                file = self.snippet(language, path, number)
                if file:
                    made[number] = file

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(prepare, range(len(requests))))
        for language, made in files.items():
            self.assertGreater(len(made), 0.8 * CASES, f"{language} can send nearly everything")
            self.run_all(language, list(made.values()))
            for number, file in made.items():
                seen = self.recorder.seen.pop(b"case%d" % number, [])
                self.assertEqual(len(seen), 1, f"{language} sends once:\n{file.read_text()[:3000]}")
                self.compare(number, requests[number], language, seen[0], expected[number], file.read_text())

    def test_a_curl_snippet_comes_back_as_the_same_request(self):
        hostile = Hostile(self.folder, "http://127.0.0.1:9")
        for number in range(60):
            request = hostile.request(number)
            request["url"] = request["url"].split("?")[0].replace("ü", "")
            path = self.folder / "request.json"
            path.write_text(json.dumps(request), encoding="utf-8")
            file = self.snippet("curl", path, number)
            if file is None:
                continue
            again = self.cli_json("import", "curl", str(file))["requests"][0]
            path.write_text(json.dumps(again), encoding="utf-8")
            self.assertEqual(self.snippet("curl", path, 1000 + number).read_text(), file.read_text(), again)

    def test_no_credential_by_default(self):
        token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
        path = self.folder / "request.json"
        path.write_text(json.dumps({"method": "POST", "url": f"https://api.example/x?t={token}", "headers": [
            {"name": "Authorization", "value": f"Bearer {token}"}, {"name": "Cookie", "value": f"__session={token}"},
            {"name": "X-Api-Key", "value": "very-secret"}], "body": {"kind": "text", "text": f'{{"t":"{token}"}}'}}))
        for language in ("curl", "python", "javascript", "react", "react-native"):
            for mode in ("placeholder", "env"):
                code = self.cli("snippet", language, "--from", path, "--token", mode).stdout.decode()
                self.assertNotIn("c2lnbmF0dXJl", code)
                self.assertNotIn("very-secret", code)
            self.assertIn("very-secret", self.cli("snippet", language, "--from", path, "--token",
                                                  "value").stdout.decode())

    def test_components_are_well_typed(self):
        """tsc --strict, against the types of Clerk, React and React Native."""
        hostile = Hostile(self.folder, "http://127.0.0.1:9")
        requests = [hostile.request(number) for number in range(CASES // 4)]
        for language, surroundings in SURROUNDINGS.items():
            project = self.folder / language
            project.mkdir()
            (project / "node_modules").symlink_to(TYPES)
            (project / "tsconfig.json").write_text(json.dumps({"compilerOptions": {
                "strict": True, "noEmit": True, "module": "esnext", "moduleResolution": "bundler", "target": "es2022",
                "skipLibCheck": True, **surroundings}, "include": ["*.tsx", "*.d.ts"]}))
            # As bundlers and Expo declare it, which fill in its values.
            (project / "environment.d.ts").write_text(
                "declare const process: { env: Record<string, string | undefined> };\n")
            made = 0
            for number, request in enumerate(requests):
                path = self.folder / "typed.json"
                path.write_text(json.dumps(request), encoding="utf-8")
                done = subprocess.run([str(e2e.BIN / "planops"), "--home", str(self.home), "snippet", language, "--from",
                                       str(path), "--token", ("env", "placeholder", "value")[number % 3]],
                                      capture_output=True, check=False)
                if done.returncode == 0:
                    (project / f"case{number}.tsx").write_bytes(done.stdout)
                    made += 1
            self.assertGreater(made, len(requests) // 2, f"{language} can send most")
            done = subprocess.run([str(TSC), "-p", str(project)], capture_output=True, text=True, check=False)
            self.assertEqual(done.stdout, "", language)
            self.assertEqual(done.returncode, 0, done.stderr)
            # It would have said so: the token's type is Clerk's.
            wrong = next(file for file in sorted(project.glob("case*.tsx")) if "getToken" in file.read_text())
            wrong.write_text(wrong.read_text().replace("await getToken()", "(await getToken()).nothing"))
            done = subprocess.run([str(TSC), "-p", str(project)], capture_output=True, text=True, check=False)
            self.assertIn(wrong.name, done.stdout)

    def test_the_environment_has_the_token(self):
        address = "http://127.0.0.1:%d/token" % self.recorder.server_address[1]
        path = self.folder / "request.json"
        path.write_text(json.dumps({"method": "GET", "url": address, "headers": [
            {"name": "Authorization", "value": "Bearer old"}]}))
        self.environment["PLANOPS_TOKEN"] = "new'$x`y`"
        for language, suffix in (("curl", "sh"), ("python", "py"), ("javascript", "js")):
            file = self.folder / f"with-token.{suffix}"
            file.write_bytes(self.cli("snippet", language, "--from", path, "--token", "env").stdout)
            self.run_all(language, [file])
            headers = dict(self.recorder.seen.pop(b"token")[0][2])
            self.assertEqual(headers[b"Authorization"], b"Bearer new'$x`y`", language)


def missing_for_snippets():
    missing = [f"program {name}" for name in ("node", "curl") if not shutil.which(name)]
    try:
        __import__("requests")
    except ImportError:
        missing.append("Python module requests")
    if not TSC.exists():
        missing.append("tests/e2e/node_modules (npm ci --prefix tests/e2e)")
    return missing + ([] if (e2e.BIN / "planops").exists() else [str(e2e.BIN / "planops")])


if __name__ == "__main__":
    lacking = missing_for_snippets()
    if lacking:
        print("missing: " + "; ".join(lacking))
        sys.exit(1 if os.environ.get("CI") else e2e.SKIPPED)
    unittest.main(verbosity=2)
