/** Runs in the browser: what of the page reaches beyond the screen's edge, or scrolls where keys do not reach it. */
export function beyondTheEdge() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on a screen of ${clientWidth}`] : [];
  for (const element of document.querySelectorAll('body *')) {
    const scrolls =
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
    if (!scrolls) continue;
    const labelled = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (!labelled || element.getAttribute('tabindex') !== '0')
      found.push(`${element.tagName} .${element.className} scrolls, and is no labelled region that keys reach`);
  }
  return found;
}
