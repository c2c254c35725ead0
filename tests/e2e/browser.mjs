// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// browser.mjs URL: a real Chromium that signs in as a person would. As $BROWSER or a stand-in for xdg-open it
// is started by the program under test with the sign-in address.
//
// E2E_PLAN={"account":"ada","decision":"approve"} says what the person does: account (a user name), decision (approve,
// deny, or leave: look at the first page and go away). E2E_BROWSER_LOG=FILE gets one JSON line per visit:
// {steps[], final {origin, path, error}, title, text} — no code or state, those are secrets.
// E2E_BROWSER_SHOTS=DIR keeps a picture of every page. CHROMIUM names another browser.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const address = process.argv[2];
if (!address) {
    console.error('usage: browser.mjs URL');
    process.exit(2);
}
const plan = { account: 'ada', decision: 'approve', timeout: 120, ...JSON.parse(process.env.E2E_PLAN ?? '{}') };
const shots = process.env.E2E_BROWSER_SHOTS;
const redirect = new URL(new URL(address).searchParams.get('redirect_uri') ?? 'http://127.0.0.1/callback');
const deadline = Date.now() + plan.timeout * 1000;
const steps = [];

function isCallback(text) {
    const url = new URL(text);
    return url.hostname === redirect.hostname && url.port === redirect.port && url.pathname === redirect.pathname;
}

function isLoopback(text) {
    const url = new URL(text);
    return !url.protocol.startsWith('http') || ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

// What a person can do on the page in front of them, the most telling first. One click is one step. The ids are
// those of the sandbox's pages and of provider.mjs.
async function act(page) {
    const account = page.locator(`[data-account="${plan.account}"], #account-${plan.account}`).first();
    if (await account.count()) {
        await account.click();
        return `chose ${plan.account}`;
    }
    const username = page.locator('#username');
    if (await username.count()) {
        await username.fill(plan.account);
        await page.locator('#continue').click();
        return `signed in as ${plan.account}`;
    }
    const button = page.locator(plan.decision === 'deny' ? '#deny' : '#approve');
    if (await button.count()) {
        await button.click();
        return plan.decision === 'deny' ? 'denied' : 'approved';
    }
    return null;
}

async function visit(page) {
    // A callback that nobody serves any more, and a program that dies meanwhile, end as a page too.
    await page.goto(address).catch((error) => steps.push(`no page: ${error.message.split('\n')[0]}`));
    for (let count = 0; Date.now() < deadline && count < 10; ++count) {
        await page.waitForLoadState('domcontentloaded').catch(() => {});
        if (shots)
            await page.screenshot({ path: join(shots, `page-${count}.png`) });
        if (page.url() === 'about:blank' || page.url().startsWith('chrome-error:') || isCallback(page.url()))
            return;
        if (plan.decision === 'leave') {
            steps.push('left');
            return;
        }
        const navigated = page.waitForNavigation({ timeout: 30000 }).catch(() => null);
        const step = await act(page);
        if (!step) {
            steps.push('nothing to click');
            return;
        }
        steps.push(step);
        await navigated;
    }
}

const folder = mkdtempSync(join(tmpdir(), 'planops-browser-'));
if (shots)
    mkdirSync(shots, { recursive: true });
const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
});
let failed = false;
try {
    await context.route((url) => !isLoopback(url.href), (route) => route.abort());
    const page = context.pages()[0] ?? await context.newPage();
    page.setDefaultTimeout(30000);
    await visit(page);
    const end = new URL(page.url());
    const report = {
        steps,
        final: { origin: end.origin, path: end.pathname, error: end.searchParams.get('error') },
        callback: isCallback(page.url()),
        title: await page.title(),
        text: (await page.locator('body').innerText().catch(() => '')).slice(0, 2000),
    };
    const line = JSON.stringify(report) + '\n';
    if (process.env.E2E_BROWSER_LOG)
        appendFileSync(process.env.E2E_BROWSER_LOG, line);
    process.stdout.write(line);
    failed = !report.callback && plan.decision !== 'leave';
} finally {
    // What was seen is reported; a browser that takes its time to close must not hold up the test.
    await Promise.race([context.close(), new Promise((resolve) => { setTimeout(resolve, 5000); })]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
process.exit(failed ? 1 : 0);
