/// What the script of a site adds to that of its pages: a search, and lists that show where one is.
///
/// The index is loaded by script elements, so that a search works from a folder without a server.
enum SiteScript {
  static let text = """
    (() => {
      "use strict";
      const { root, search: word, nothing, close } = document.currentScript.dataset;
      const hitsMax = 20;
      const shards = [];
      let isReady = false;
      let dialog, input, status, list;

      const load = (path) => new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = root + path;
        // In their order, so that equal hits have one.
        script.async = false;
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      });

      // Called by the files that a search loads.
      window.lecternSearch = {
        start: async (library, files) => {
          await load(library);
          await Promise.all(files.map(load));
          isReady = true;
          show();
        },
        add: (index, documents) => {
          shards.push({ index: lunr.lecternIndex(...index), documents });
        },
      };

      const fold = (text) => text.normalize("NFKD").replace(/\\p{M}+/gu, "").toLowerCase();

      const find = (text) => {
        const terms = lunr.lecternWords(text);
        const hits = [];
        for (const { index, documents } of shards) {
          const found = index.query((query) => {
            terms.forEach((term) => {
              query.term(term, { boost: 10 });
              query.term(term, {
                boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING,
              });
              if (term.length > 4) query.term(term, { boost: 1, editDistance: 1 });
            });
          });
          for (const { ref, score } of found.slice(0, hitsMax)) {
            hits.push({ score, document: documents[ref] });
          }
        }
        hits.sort((a, b) => b.score - a.score);
        return { terms, hits: hits.slice(0, hitsMax) };
      };

      // The words around the first term, with all terms marked.
      const excerpt = (text, terms) => {
        const folded = text.length === fold(text).length ? fold(text) : text.toLowerCase();
        const places = terms.map((term) => folded.indexOf(term)).filter((place) => place >= 0);
        const first = places.length ? Math.min(...places) : 0;
        const start = first < 60 ? 0 : text.lastIndexOf(" ", first - 40) + 1;
        let end = text.indexOf(" ", start + 160);
        if (end < 0) end = text.length;
        const element = document.createElement("small");
        if (start > 0) element.append("… ");
        let position = start;
        while (position < end) {
          let next = end, length = 0;
          for (const term of terms) {
            const place = folded.indexOf(term, position);
            if (place >= 0 && place < next) { next = place; length = term.length; }
          }
          element.append(text.slice(position, next));
          if (next >= end) break;
          const mark = document.createElement("mark");
          mark.textContent = text.slice(next, next + length);
          element.append(mark);
          position = next + length;
        }
        if (end < text.length) element.append(" …");
        return element;
      };

      const show = () => {
        if (!dialog) return;
        const text = input.value.trim();
        list.replaceChildren();
        status.textContent = "";
        if (!isReady || !text) return;
        const { terms, hits } = find(text);
        if (!hits.length) { status.textContent = nothing; return; }
        for (const { document: [address, title, section, body] } of hits) {
          const link = document.createElement("a");
          link.href = root + address;
          link.addEventListener("click", () => dialog.close());
          const name = document.createElement("strong");
          name.textContent = section ? title + " › " + section : title;
          link.append(name, excerpt(body, terms));
          const item = document.createElement("li");
          item.append(link);
          list.append(item);
        }
      };

      const make = () => {
        dialog = document.createElement("dialog");
        dialog.className = "search";
        dialog.setAttribute("aria-label", word);
        const form = document.createElement("form");
        form.method = "dialog";
        input = document.createElement("input");
        input.type = "search";
        input.placeholder = word;
        input.autocomplete = "off";
        input.setAttribute("aria-label", word);
        const button = document.createElement("button");
        button.textContent = close;
        button.formNoValidate = true;
        form.append(input, button);
        status = document.createElement("p");
        status.setAttribute("role", "status");
        list = document.createElement("ol");
        dialog.append(form, status, list);
        document.body.append(dialog);
        input.addEventListener("input", show);
        form.addEventListener("submit", (event) => {
          if (event.submitter === button) return;
          event.preventDefault();
          list.querySelector("a")?.click();
        });
        dialog.addEventListener("keydown", (event) => {
          // A field for searches would only be emptied by the first one.
          if (event.key === "Escape") {
            event.preventDefault();
            dialog.close();
          }
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (!step) return;
          event.preventDefault();
          const stops = [input, ...list.querySelectorAll("a")];
          const place = stops.indexOf(document.activeElement) + step;
          stops[Math.min(Math.max(place, 0), stops.length - 1)].focus();
        });
        dialog.addEventListener("click", (event) => {
          if (event.target === dialog) dialog.close();
        });
        load("assets/search.js").catch(() => { status.textContent = nothing; });
      };

      const open = () => {
        if (!dialog) make();
        if (!dialog.open) dialog.showModal();
        input.select();
      };

      const addSearch = () => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "lectern-search";
        const key = document.createElement("kbd");
        key.textContent = "/";
        key.setAttribute("aria-hidden", "true");
        button.append(word, key);
        button.addEventListener("click", open);
        document.querySelector(".site-tools")?.prepend(button);
        addEventListener("keydown", (event) => {
          const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
          const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey;
          const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
          if (!isSlash && !isShortcut) return;
          event.preventDefault();
          open();
        });
      };

      document.addEventListener("DOMContentLoaded", () => {
        if (word) addSearch();
        const lists = document.querySelector(".site-navigation");
        const current = lists?.querySelector("[aria-current=page]");
        if (current && lists.scrollHeight > lists.clientHeight) {
          lists.scrollTop = current.offsetTop - lists.clientHeight / 3;
        }
      });
    })();

    """
}
