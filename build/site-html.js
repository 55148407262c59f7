/** A text as HTML, with what stands between backticks as code. */
export function words(text) {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A table that scrolls by itself on a narrow screen. */
export function table(label, columns, rows) {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<div class="wide" role="region" tabindex="0" aria-label="${label}">
    <table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
