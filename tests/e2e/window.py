# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a person and a screen reader meet it: driven by keys and by the names of its buttons, read
through the accessibility bus of the desktop. Run inside with-keyring.sh and with-display.sh."""
import os
import shutil
import subprocess
import time

import e2e


class WindowCase(e2e.TestCase):
    def setUp(self):
        super().setUp()
        self.tools = self.folder / "bin"
        self.tools.mkdir()
        # The desktop opens addresses with xdg-open: here that is the browser driver.
        (self.tools / "xdg-open").write_text(f'#!/bin/sh\nexec "{e2e.BROWSER}" "$1"\n')
        (self.tools / "xdg-open").chmod(0o755)

    def open_window(self, account="ada", decision="approve"):
        log = self.folder / f"browser-{time.monotonic_ns()}.log"
        env = self.browser_env(account, decision, log)
        env["PATH"] = f"{self.tools}:{os.environ['PATH']}"
        env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        window = self.start(e2e.BIN / "planops-explorer", "--home", self.home, env=env)
        done = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "PlanOps Explorer"],
                              capture_output=True, timeout=60, check=True)
        subprocess.run(["xdotool", "windowactivate", "--sync", done.stdout.split()[0].decode()], timeout=30, check=False)
        time.sleep(1)
        return window

    # --- hands ------------------------------------------------------------------------------------------------

    def keys(self, *sequence):
        for key in sequence:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, timeout=20)
            time.sleep(0.15)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True, timeout=60)

    def press(self, name):
        """Presses the button of that name, as a screen reader would, once it is there."""
        self.eventually(lambda: pressed(name), f"the button “{name}”", timeout=30)

    # --- eyes -------------------------------------------------------------------------------------------------

    def screen(self):
        """All that is on the screen: the names of things, and what stands in texts and fields."""
        return "\n".join(filter(None, (f"{name}\n{text_of(item)}".strip() for item, name in on_screen())))

    def sees(self, *texts, timeout=60):
        def seen():
            screen = self.screen()
            return all(text in screen for text in texts)
        self.eventually(seen, f"on the screen: {texts}", timeout)

    def eventually(self, happened, what, timeout=e2e.PATIENCE):
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if happened():
                return
            time.sleep(0.3)
        picture = self.folder / "screen.png"
        subprocess.run(["import", "-window", "root", str(picture)], check=False)
        if picture.exists() and os.environ.get("E2E_PICTURES"):
            shutil.copy(picture, os.path.join(os.environ["E2E_PICTURES"], f"{self.id()}.png"))
        self.fail(f"did not happen in {timeout} s: {what}. The screen says:\n{self.screen()}")


def accessibility():
    """The library, imported when it is known to be there: without it the tests are skipped."""
    import gi  # pylint: disable=import-outside-toplevel
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib  # pylint: disable=import-outside-toplevel
    return Atspi, GLib


def text_of(item):
    Atspi, GLib = accessibility()
    try:
        if item.get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY):  # Not of a password.
            return Atspi.Text.get_text(item, 0, -1)
    except GLib.Error:  # It went away.
        pass
    return ""


def pressed(name):
    """Whether there was such a button, and it took the press."""
    _, GLib = accessibility()
    try:
        for item, its_name in on_screen():
            if its_name == name and item.get_n_actions() > 0:
                return item.do_action(0)
    except GLib.Error:  # It went away.
        pass
    return False


def on_screen():
    """The accessible things that show, of all windows on the bus, each with its name."""
    Atspi, GLib = accessibility()

    def below(item):
        for index in range(item.get_child_count()):
            child = item.get_child_at_index(index)
            if child is None:
                continue
            role, states = child.get_role(), child.get_state_set()
            if role == Atspi.Role.APPLICATION or states.contains(Atspi.StateType.SHOWING):
                yield child
                yield from below(child)
            elif role == Atspi.Role.FILLER or role == Atspi.Role.FRAME:
                yield from below(child)

    found = []
    try:
        for item in below(Atspi.get_desktop(0)):
            found.append((item, item.get_name()))
    except GLib.Error:  # The window changed while it was read: what was read so far is true.
        pass
    return found
