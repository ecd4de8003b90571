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

      const exchange = (before, after) => {
        const main = document.querySelector("main");
        const live = Array.from(main.children);
        const old = Array.from(before.querySelector("main").children, (e) => e.outerHTML);
        const fresh = Array.from(after.querySelector("main").children);
        const texts = fresh.map((element) => element.outerHTML);
        let first = 0, last = 0;
        if (live.length === old.length) {
          const shared = Math.min(old.length, texts.length);
          while (first < shared && old[first] === texts[first]) first += 1;
          while (last < shared - first
            && old[old.length - 1 - last] === texts[texts.length - 1 - last]) last += 1;
        }
        const gone = live.slice(first, live.length - last);
        const come = fresh.slice(first, fresh.length - last);
        const kept = live.slice(0, first).concat(last ? live.slice(-last) : []);
        const reader = place(kept) || place(live);
        const folds = gone.flatMap((e) => Array.from(
          e.matches("details") ? [e, ...e.querySelectorAll("details")]
            : e.querySelectorAll("details"), (fold) => fold.open));
        const next = live[live.length - last] || null;
        for (const element of gone) element.remove();
        for (const element of come) main.insertBefore(document.adoptNode(element), next);
        const details = come.flatMap((e) => Array.from(
          e.matches("details") ? [e, ...e.querySelectorAll("details")]
            : e.querySelectorAll("details")));
        if (details.length === folds.length) {
          details.forEach((fold, index) => { fold.open = folds[index]; });
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

      const listen = () => {
        const events = new EventSource("/@lectern/events?" + encodeURIComponent(path));
        let isAgain = false;
        events.addEventListener("page", update);
        events.addEventListener("problems", (event) => show(event.data));
        // After a pause of the server, the page may have changed meanwhile.
        events.addEventListener("open", () => { if (isAgain) update(); isAgain = true; });
        addEventListener("pagehide", () => events.close());
      };
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
