"""What a device keeps: of the site, once it has kept it, and of the reader."""

from playwright.sync_api import Page

__all__ = ["kept", "shelved"]

_UNTIL = """
async ([wanted, gone]) => {
    for (const end = Date.now() + 300_000; Date.now() < end; ) {
        const kept = await caches.keys();
        for (const name of [...kept]) {
            for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
        }
        const is = (part) => kept.some((one) => one.includes(part));
        if (wanted.every(is) && !(gone && is(gone))) return kept;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${wanted} without ${gone} is not what is kept: ${await caches.keys()}`);
}
"""

_ALL = """
async () => JSON.stringify([
    location.href.slice(location.origin.length), history.state, {...localStorage},
    document.cookie, await indexedDB.databases(), await caches.keys(), name,
], (what, value) => what === "visit" ? typeof value : value)
"""


def kept(page: Page) -> str:
    """Return all that this device could remember of the reader, as one text of JSON.

    The moment of the visit, in milliseconds, and the server's port are left out: chance may
    put the digits of a sum into either.
    """
    return str(page.evaluate(_ALL))


def shelved(page: Page, *wanted: str, gone: str = "") -> list[str]:
    """Wait until the device keeps these parts of addresses, and no longer that.

    Nothing tells a page when it is so: files are put away behind the reader's back. Return
    the names of all shelves, and the addresses on them.
    """
    found: list[str] = page.evaluate(_UNTIL, [wanted, gone])
    return found
