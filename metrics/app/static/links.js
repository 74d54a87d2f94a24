// Follow a link between pages inside the running session, as the browser's own history does.
if (!window.followsLinks) {
  window.followsLinks = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.in[href]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    if (!("stay" in link.dataset)) document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
    else if (innerWidth <= 640) document.querySelector(".st-key-current")?.scrollIntoView();
  });

  // On a phone the menu lies over the page: put it away once a page is chosen.
  document.addEventListener("click", (event) => {
    if (event.target.closest?.('[data-testid="stSidebarNavLink"]') && innerWidth <= 768)
      document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
  });

  // Charts and logo are drawn for light or dark: have them drawn anew when the reader changes it.
  const app = document.querySelector('[data-testid="stApp"]');
  let scheme = "";
  const follow = () => {
    const now = getComputedStyle(app).colorScheme;
    if (now === scheme) return;
    document.documentElement.style.colorScheme = now;
    if (scheme) dispatchEvent(new PopStateEvent("popstate"));
    scheme = now;
  };
  new MutationObserver(follow).observe(app, { attributes: true });
  follow();

  // Cards of unlike height side by side leave no hole: each takes as many rows of a pixel as it needs.
  // Only what has changed is touched, for a page of charts changes thousands of times while it is drawn.
  const GAP = 16;
  const stacked = new WeakSet();
  const sizes = new ResizeObserver((changes) => {
    for (const { target, borderBoxSize } of changes) {
      const height = Math.ceil(borderBoxSize[0].blockSize);
      target.style.gridRowEnd = height ? `span ${height + GAP}` : "";
    }
  });
  const cells = document.getElementsByClassName("stGridCell");
  new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => addedNodes[0] instanceof HTMLElement)) return;
    for (const cell of cells) {
      if (stacked.has(cell) || !cell.parentElement.classList.contains("st-key-charts")) continue;
      stacked.add(cell);
      cell.parentElement.dataset.stacked = "";
      sizes.observe(cell);
    }
  }).observe(app, { childList: true, subtree: true });
}
