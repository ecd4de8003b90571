/// What the page's script adds for readers who have one: a theme switch, copy buttons, and contents
/// that follow the reader. A page is whole without it.
enum PageScript {
  static let text = """
    (() => {
      "use strict";
      const root = document.documentElement;
      const themes = ["auto", "light", "dark"];
      let theme = "auto";
      try {
        theme = localStorage.getItem("lectern-theme") || "auto";
      } catch {}
      if (!themes.includes(theme)) theme = "auto";
      const apply = () => {
        if (theme === "auto") delete root.dataset.theme;
        else root.dataset.theme = theme;
      };
      apply();

      const addThemeSwitch = () => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "lectern-theme";
        const show = () => { button.textContent = "Theme: " + theme; };
        button.addEventListener("click", () => {
          theme = themes[(themes.indexOf(theme) + 1) % themes.length];
          try {
            localStorage.setItem("lectern-theme", theme);
          } catch {}
          apply();
          show();
        });
        show();
        const place = document.querySelector(".site-tools")
          || document.querySelector(".title-block") || document.querySelector("main");
        if (place.className === "site-tools") place.append(button);
        else place.prepend(button);
      };

      const addCopyButton = (listing) => {
        if (listing.parentElement.className === "lectern-code") return;
        const box = document.createElement("div");
        box.className = "lectern-code";
        listing.replaceWith(box);
        const button = document.createElement("button");
        button.type = "button";
        button.className = "lectern-copy";
        button.textContent = "Copy";
        button.addEventListener("click", async () => {
          try {
            await navigator.clipboard.writeText(listing.textContent);
            button.textContent = "Copied";
          } catch {
            getSelection().selectAllChildren(listing);
            button.textContent = "Selected";
          }
          setTimeout(() => { button.textContent = "Copy"; }, 1600);
        });
        box.append(listing, button);
      };

      const followReader = () => {
        let links, sections;
        let current = -1;
        let isWaiting = false;
        const collect = () => {
          links = Array.from(document.querySelectorAll(".contents a"));
          sections = links.map((link) =>
            document.getElementById(decodeURIComponent(link.hash.slice(1))));
          current = -1;
        };
        const update = () => {
          isWaiting = false;
          let next = -1;
          sections.forEach((section, index) => {
            if (section && section.getBoundingClientRect().top < innerHeight / 4) next = index;
          });
          if (next === current) return;
          if (links[current]) links[current].removeAttribute("aria-current");
          if (links[next]) links[next].setAttribute("aria-current", "true");
          current = next;
        };
        addEventListener("scroll", () => {
          if (!isWaiting) requestAnimationFrame(update);
          isWaiting = true;
        }, { passive: true });
        document.addEventListener("lectern:content", () => {
          collect();
          update();
        });
        collect();
        update();
      };

      const addPlayer = (frames) => {
        const pictures = Array.from(frames.querySelectorAll(":scope > .frame"));
        if (pictures.length < 2) return;
        const words = frames.dataset;
        const controls = document.createElement("div");
        controls.className = "frames-controls";
        const button = document.createElement("button");
        button.type = "button";
        const slider = document.createElement("input");
        slider.type = "range";
        slider.min = 0;
        slider.max = pictures.length - 1;
        slider.value = 0;
        slider.setAttribute("aria-label", words.frame);
        const title = document.createElement("output");
        controls.append(button, slider, title);
        let timer = 0;
        const show = (index) => {
          pictures.forEach((picture, at) => picture.classList.toggle("shown", at === index));
          title.textContent = pictures[index].querySelector(".frame-title").textContent;
          slider.value = index;
          slider.setAttribute("aria-valuetext", title.textContent);
        };
        const stop = () => {
          clearInterval(timer);
          timer = 0;
          button.textContent = words.play;
        };
        const step = () => {
          const next = Number(slider.value) + 1;
          if (next < pictures.length) show(next);
          if (next >= pictures.length - 1) stop();
        };
        button.addEventListener("click", () => {
          if (timer) return stop();
          if (Number(slider.value) === pictures.length - 1) show(0);
          timer = setInterval(step, Number(words.pause));
          button.textContent = words.stop;
        });
        slider.addEventListener("input", () => {
          stop();
          show(Number(slider.value));
        });
        stop();
        frames.classList.add("frames-player");
        frames.after(controls);
        show(0);
      };

      // What scrolls sideways must be reachable from the keyboard, and nothing else need be.
      const reachFormulas = () => {
        document.querySelectorAll(".formula").forEach((box) => {
          if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
          else box.removeAttribute("tabindex");
        });
      };

      const enhance = (part) => {
        part.querySelectorAll("pre.listing").forEach(addCopyButton);
        part.querySelectorAll(".frames").forEach(addPlayer);
      };

      document.addEventListener("DOMContentLoaded", () => {
        addThemeSwitch();
        enhance(document);
        followReader();
        reachFormulas();
        document.fonts.ready.then(reachFormulas);
        addEventListener("resize", reachFormulas);
        document.addEventListener("lectern:content", reachFormulas);
        // Said of an element whose content is new.
        document.addEventListener("lectern:content", (event) => enhance(event.target));
      });
    })();

    """
}
