import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { readInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { startPreview } from './preview-server.js';
import { WORDS } from './preview.words.js';

/** A file that is saved is often written in several goes. */
const SAVING = 100;

/** `wtk preview`: shows a feed in the gallery, and again whenever it is saved. */
export function previewCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language];
  return new Command('preview')
    .description(words.description)
    .argument('<feed.json>', words.file)
    .addHelpText('after', `\n${words.example}`)
    .action((file: string) => preview(file, terminal));
}

/** Lasts until the program is told to stop. */
async function preview(file: string, { language, print, say }: Terminal): Promise<void> {
  await readInput(file, language);
  const words = WORDS[language];
  const feed = resolve(file);
  const server = await startPreview(feed);
  const stopWatching = whenSaved(feed, () => {
    say(words.changed(file));
    server.reload();
  });
  print(words.open(server.address));
  await new Promise((stop) => {
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  stopWatching();
  server.close();
}

/** The folder is watched: many programs put a new file in the place of the old one. */
function whenSaved(file: string, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(act, SAVING);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
