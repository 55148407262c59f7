/** A site that lets no text become markup or code, whoever asks. */
window.trustedTypes?.createPolicy('default', {
  createHTML: () => null,
  createScript: () => null,
  createScriptURL: () => null,
});
