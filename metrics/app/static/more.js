// Ask for the rest of the page once what has come first can be seen: a chart, or what stands in its place.
const waiting = setInterval(() => {
  const kept = document.querySelector(".st-key-filters .bar");
  const first = document.querySelector(
    '.js-plotly-plot .trace, [data-testid="stDataFrame"], .sources, .st-key-nothing',
  );
  if (kept && !first?.checkVisibility({ visibilityProperty: true })) return;
  clearInterval(waiting);
  if (kept) dispatchEvent(new PopStateEvent("popstate"));
}, 20);
