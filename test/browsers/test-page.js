/**
 * The page that a test file runs in.
 *
 * Mocha fails the running test when an error is thrown outside it, but lets a rejected promise that
 * nobody catches pass, and whatever comes after the last test. So rejections are reported as
 * errors, and the end of a file waits until what is due has happened.
 *
 * @param {string} testFramework where the framework is, which imports the test file
 */
export function testPage(testFramework) {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Tests</title>
    <script type="module">
      addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
      const wait = () => new Promise((resolve) => setTimeout(resolve, 10));
      // Set by the runner, and handed to Mocha by its framework.
      window.__WTR_CONFIG__.testFrameworkConfig.rootHooks = { afterAll: wait };
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
}
