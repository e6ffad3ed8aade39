/**
 * Memory for the bytes of one text at a time: each call takes over what the last one gave. V8 looks through its whole heap
 * whenever 64 MB of memory have been asked for outside it; with 272,000 articles in it, that was a quarter of the time of a page.
 */
export function scratchMemory(): (bytes: number) => Buffer {
  let memory = Buffer.alloc(0);
  return (bytes) => {
    if (memory.length < bytes) memory = Buffer.allocUnsafeSlow(bytes * 2);
    return memory.subarray(0, bytes);
  };
}

/** A text as UTF-8, in such memory. */
export function encodedIn(scratch: (bytes: number) => Buffer, text: string): Buffer {
  const memory = scratch(text.length * mostBytes);
  return memory.subarray(0, memory.write(text));
}

/** That a UTF-16 unit takes. */
const mostBytes = 3;
