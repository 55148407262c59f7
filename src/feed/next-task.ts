/**
 * Resolves in a task of its own: what a page has waiting, such as a click or a frame, goes first.
 * (A timer would wait for a second in a tab that is out of sight.)
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
