// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// provider.mjs [--port N] [--resource URL] [--opaque] [--access-ttl SECONDS]
//
// npm oidc-provider set up as a stand-in for Clerk: an OpenID provider that shares no code with us. Prints one
// JSON line when it is ready and serves on 127.0.0.1 until it is stopped. Its sign-in page has the field
// #username and the button #continue, its consent page the buttons #approve and #deny.
//
// Access tokens are RS256 JWTs for --resource (the API's base); --opaque makes them opaque, and only then does
// userinfo accept them. What differs from Clerk: it sends and announces `iss` on the callback (RFC 9207), JWT access
// tokens have an aud, unknown scopes are ignored.
import { createServer } from 'node:http';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
    options: {
        port: { type: 'string', default: '0' },
        resource: { type: 'string', default: 'http://127.0.0.1/api' },
        opaque: { type: 'boolean', default: false },
        'access-ttl': { type: 'string', default: '86400' },
    },
});

// Version 8 is the last that runs on Debian 12's Node 18. Its notices are of no use to a test's reader.
console.warn = () => {};
console.info = () => {};
const { default: Provider } = await import('oidc-provider');

const people = {
    ada: { sub: 'user_2pAdaLovelaceAdmin000000001', name: 'Ada Lovelace', given_name: 'Ada', family_name: 'Lovelace',
        preferred_username: 'ada', email: 'ada@example.com', email_verified: true },
    ben: { sub: 'user_2pBenFranklinViewer0000002', name: 'Ben Franklin', given_name: 'Ben', family_name: 'Franklin',
        preferred_username: 'ben', email: 'ben@example.com', email_verified: true },
};
const bySub = Object.fromEntries(Object.values(people).map((person) => [person.sub, person]));

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signingKey = { ...privateKey.export({ format: 'jwk' }), kid: 'ins_2pIndependentProvider0000001', use: 'sig', alg: 'RS256' };

const client = { public: 'e2ePublicNative1', confidential: 'e2eConfidential1', secret: 'e2e-secret-' + randomBytes(16).toString('hex') };
const tokenTtl = Number(options['access-ttl']);
const years10 = 315360000;

const configuration = {
    clients: [
        { client_id: client.public, application_type: 'native', token_endpoint_auth_method: 'none',
            redirect_uris: ['http://127.0.0.1/callback'], grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'], client_name: 'PlanOps Explorer (public)' },
        { client_id: client.confidential, client_secret: client.secret, token_endpoint_auth_method: 'client_secret_basic',
            application_type: 'native', redirect_uris: ['http://localhost:53682/callback'],
            grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
            client_name: 'PlanOps Explorer (confidential)' },
    ],
    jwks: { keys: [signingKey] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    routes: {
        authorization: '/oauth/authorize', token: '/oauth/token', userinfo: '/oauth/userinfo',
        introspection: '/oauth/token_info', revocation: '/oauth/token/revoke', jwks: '/.well-known/jwks.json',
    },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    claims: {
        openid: ['sub'],
        profile: ['name', 'given_name', 'family_name', 'preferred_username'],
        email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false, // like Clerk: the id_token itself carries the profile
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    ttl: { AuthorizationCode: 600, AccessToken: tokenTtl, IdToken: 86400, RefreshToken: years10, Grant: years10,
        Interaction: 3600, Session: 86400 },
    pkce: { required: (_ctx, asking) => asking.clientAuthMethod === 'none' },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, asking) => asking.grantTypeAllowed('refresh_token'),
    features: {
        devInteractions: { enabled: false },
        introspection: { enabled: true },
        revocation: { enabled: true },
        rpInitiatedLogout: { enabled: false },
        dPoP: { enabled: false },
        pushedAuthorizationRequests: { enabled: false },
        resourceIndicators: {
            enabled: !options.opaque,
            defaultResource: () => options.resource,
            useGrantedResource: () => true,
            getResourceServerInfo: () => ({ scope: 'openid profile email offline_access', audience: options.resource,
                accessTokenTTL: tokenTtl, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
        },
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => bySub[sub] && { accountId: sub, claims: async () => bySub[sub] },
    renderError: async (ctx, out) => {
        ctx.type = 'html';
        ctx.body = page('Cannot go on', `<p id="error">${escaped(out.error)}: ${escaped(out.error_description ?? '')}</p>`);
    },
};

function escaped(text) {
    return String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function page(title, body) {
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>`
        + `<body><h1>${title}</h1>${body}</body></html>`;
}

async function readForm(request) {
    let body = '';
    for await (const chunk of request) {
        body += chunk;
        if (body.length > 16384)
            throw new Error('form too large');
    }
    return new URLSearchParams(body);
}

// The two pages that a person meets, one address for both: which one it is follows from the prompt.
async function interact(provider, request, response) {
    const details = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
        const login = details.prompt.name === 'login';
        const asking = escaped(details.params.client_id);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(login
            ? page('Sign in', `<form method="post"><label>User name <input id="username" name="username" autofocus></label>
                <button id="continue" name="decision" value="continue">Continue</button>
                <button id="deny" name="decision" value="deny">Cancel</button></form>`)
            : page('Allow access', `<p>${asking} asks for: ${escaped(details.params.scope)}</p><form method="post">
                <button id="approve" name="decision" value="approve">Allow</button>
                <button id="deny" name="decision" value="deny">Deny</button></form>`));
        return;
    }
    const form = await readForm(request);
    if (form.get('decision') === 'deny') {
        await provider.interactionFinished(request, response,
            { error: 'access_denied', error_description: 'The user denied access' });
        return;
    }
    if (details.prompt.name === 'login') {
        const person = people[form.get('username')];
        const result = person ? { login: { accountId: person.sub } }
            : { error: 'access_denied', error_description: 'No such user' };
        await provider.interactionFinished(request, response, result);
        return;
    }
    const grant = details.grantId ? await provider.Grant.find(details.grantId)
        : new provider.Grant({ accountId: details.session.accountId, clientId: details.params.client_id });
    const missing = details.prompt.details;
    if (missing.missingOIDCScope)
        grant.addOIDCScope(missing.missingOIDCScope.join(' '));
    if (missing.missingOIDCClaims)
        grant.addOIDCClaims(missing.missingOIDCClaims);
    for (const [resource, scopes] of Object.entries(missing.missingResourceScopes ?? {}))
        grant.addResourceScope(resource, scopes.join(' '));
    await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } },
        { mergeWithLastSubmission: true });
}

let handle = (_request, response) => response.writeHead(503).end();
const server = createServer((request, response) => handle(request, response));
server.listen(Number(options.port), '127.0.0.1', () => {
    const issuer = `http://127.0.0.1:${server.address().port}`;
    const provider = new Provider(issuer, configuration);
    for (const event of ['authorization.error', 'grant.error', 'userinfo.error', 'revocation.error', 'server_error'])
        provider.on(event, (_ctx, error) => console.error(`${event}: ${error.message}: ${error.error_detail ?? error.stack}`));
    const callback = provider.callback();
    handle = (request, response) => {
        if (!request.url.startsWith('/interaction/')) {
            callback(request, response);
            return;
        }
        interact(provider, request, response).catch((error) => {
            if (!response.headersSent)
                response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
            response.end(page('Cannot go on', `<p id="error">${escaped(error.message)}</p>`));
        });
    };
    process.stdout.write(JSON.stringify({
        issuer, jwksUri: `${issuer}/.well-known/jwks.json`, resource: options.resource, clientId: client.public,
        confidentialClientId: client.confidential, confidentialClientSecret: client.secret,
        accounts: Object.entries(people).map(([username, person]) => ({ username, id: person.sub, email: person.email })),
    }) + '\n');
});
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => process.exit(0));
