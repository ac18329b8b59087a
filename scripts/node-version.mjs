/**
 * Ends the process with a plain message where Node is too old. The first import of every script and of the `farol`
 * command, so that it speaks before anything that an old Node could not run.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Farol needs Node.js 20.19 or newer (24 is recommended); this is ${process.versions.node}. ` +
      'See https://nodejs.org for a newer one.',
  );
  process.exit(1);
}
