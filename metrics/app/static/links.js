// Follow a link between pages inside the running session, as the browser's own history does.
if (!window.followsLinks) {
  window.followsLinks = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.in[href]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  });
}
