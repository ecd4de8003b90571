/// What pages of a preview run: they follow their notebook without losing the reader's place.
enum PreviewScript {
  /// Blocks that haven't changed stay as they are, with what the reader did to them; the others are
  /// exchanged.
  static let text = """
    (() => {
      "use strict";
      let path = decodeURIComponent(location.pathname).slice(1);
      if (path === "" || path.endsWith("/")) path += "index.html";
      const root = document.documentElement;
      root.style.overflowAnchor = "none";

      const served = async () => {
        const answer = await fetch(location.pathname, { cache: "no-store" });
        return new DOMParser().parseFromString(await answer.text(), "text/html");
      };
      let current = served();

      const swap = (selector, next) => {
        const old = document.querySelector(selector);
        const fresh = next.querySelector(selector);
        if (old && fresh) {
          if (old.outerHTML === fresh.outerHTML) return;
          const top = old.scrollTop;
          old.replaceWith(document.adoptNode(fresh));
          fresh.scrollTop = top;
        }
      };

      // Where the reader is: the first block that stays and can be seen.
      const place = (blocks) => {
        const block = blocks.find((block) => block.getBoundingClientRect().bottom > 60);
        return block && { block, top: block.getBoundingClientRect().top };
      };

      // Pairs of equal texts in order, as many as there can be (longest common subsequence).
      const paired = (old, fresh) => {
        let first = 0, last = 0;
        const shared = Math.min(old.length, fresh.length);
        while (first < shared && old[first] === fresh[first]) first += 1;
        while (last < shared - first
          && old[old.length - 1 - last] === fresh[fresh.length - 1 - last]) last += 1;
        const pairs = new Map();
        for (let index = 0; index < first; index += 1) pairs.set(index, index);
        const [n, m] = [old.length - first - last, fresh.length - first - last];
        if (n * m <= 1e6) {
          const lengths = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
          for (let a = n - 1; a >= 0; a -= 1) {
            for (let b = m - 1; b >= 0; b -= 1) {
              lengths[a][b] = old[first + a] === fresh[first + b] ? lengths[a + 1][b + 1] + 1
                : Math.max(lengths[a + 1][b], lengths[a][b + 1]);
            }
          }
          for (let a = 0, b = 0; a < n && b < m;) {
            if (old[first + a] === fresh[first + b]) {
              pairs.set(first + b, first + a);
              a += 1;
              b += 1;
            } else if (lengths[a + 1][b] >= lengths[a][b + 1]) a += 1;
            else b += 1;
          }
        }
        for (let index = 1; index <= last; index += 1) {
          pairs.set(fresh.length - index, old.length - index);
        }
        return pairs;
      };

      const folds = (elements) => elements.flatMap((element) => [
        ...(element.matches("details") ? [element] : []), ...element.querySelectorAll("details"),
      ]);

      const exchange = (before, after) => {
        const main = document.querySelector("main");
        const live = Array.from(main.children);
        const old = Array.from(before.querySelector("main").children, (e) => e.outerHTML);
        const fresh = Array.from(after.querySelector("main").children);
        const pairs = live.length === old.length
          ? paired(old, fresh.map((element) => element.outerHTML)) : new Map();
        const kept = new Set(Array.from(pairs.values(), (index) => live[index]));
        const reader = place(live.filter((e) => kept.has(e))) || place(live);
        const gone = live.filter((element) => !kept.has(element));
        const states = folds(gone).map((fold) => fold.open);
        const come = [];
        gone.forEach((element) => element.remove());
        let behind = null;
        for (let index = fresh.length - 1; index >= 0; index -= 1) {
          if (pairs.has(index)) {
            behind = live[pairs.get(index)];
          } else {
            const element = document.adoptNode(fresh[index]);
            main.insertBefore(element, behind);
            come.unshift(element);
            behind = element;
          }
        }
        const next = folds(come);
        if (next.length === states.length) {
          next.forEach((fold, index) => { fold.open = states[index]; });
        }
        if (reader?.block.isConnected) {
          scrollBy({
            top: reader.block.getBoundingClientRect().top - reader.top, behavior: "instant",
          });
        }
      };

      const assets = (page) => Array.from(
        page.querySelectorAll("head link[rel=stylesheet], head script[src]"),
        (element) => element.getAttribute("href") || element.getAttribute("src")).join();

      let isBusy = false, isWanted = false;
      const update = async () => {
        isWanted = true;
        if (isBusy) return;
        isBusy = true;
        try {
          while (isWanted) {
            isWanted = false;
            const before = await current;
            const after = await served();
            if (!before.querySelector("main") || assets(before) !== assets(after)) {
              location.reload();
              return;
            }
            const copy = after.cloneNode(true);
            document.title = after.title;
            swap("head > style", after);
            exchange(before, after);
            for (const part of [".title-block", ".site-navigation", ".pager"]) swap(part, after);
            current = copy;
            document.querySelector("main").dispatchEvent(
              new CustomEvent("lectern:content", { bubbles: true }));
            root.dataset.updates = Number(root.dataset.updates || 0) + 1;
          }
        } finally {
          isBusy = false;
        }
      };

      const show = (text) => {
        let box = document.querySelector(".lectern-problems");
        if (!text) { box?.remove(); return; }
        if (!box) {
          box = document.createElement("details");
          box.className = "lectern-problems failure";
          box.open = true;
          box.append(document.createElement("summary"), document.createElement("pre"));
          box.style.cssText = "position:fixed;left:1rem;right:1rem;bottom:1rem;z-index:9;"
            + "max-height:40vh;overflow:auto;border-radius:6px;"
            + "box-shadow:0 .4rem 1.6rem rgb(0 0 0/.25)";
          box.lastChild.tabIndex = 0;
          document.body.append(box);
        }
        const count = text.split("\\n\\n").length;
        box.firstChild.textContent = count + (count === 1 ? " complaint" : " complaints");
        box.lastChild.textContent = text;
      };

      // Browsers open six connections to a server at most, so that pages which nobody sees don't
      // hold one.
      let events = null, isAgain = false;
      const listen = () => {
        if (events || document.hidden) return;
        events = new EventSource("/@lectern/events?" + encodeURIComponent(path));
        events.addEventListener("page", update);
        events.addEventListener("problems", (event) => show(event.data));
        // After a pause, the page may have changed meanwhile.
        events.addEventListener("open", () => { if (isAgain) update(); isAgain = true; });
      };
      const pause = () => { events?.close(); events = null; };
      addEventListener("pagehide", pause);
      addEventListener("pageshow", listen);
      document.addEventListener("visibilitychange", () => document.hidden ? pause() : listen());
      listen();
    })();

    """

  /// Stands in for a page that isn't rendered yet.
  static let waitingPage = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Rendering</title>
    <script src="/@lectern/preview.js" defer></script>
    </head>
    <body>
    <p>This page is being rendered.</p>
    </body>
    </html>

    """
}
