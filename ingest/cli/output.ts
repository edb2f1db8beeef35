// Standard output of the commands, which a reader such as `head` may close early: what comes then is dropped, and the
// command still ends in order.

let guarded = false;

/** `process.stdout` that never throws for a reader that has gone. */
export function output(): NodeJS.WriteStream {
  if (!guarded) {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    guarded = true;
  }
  return process.stdout;
}
