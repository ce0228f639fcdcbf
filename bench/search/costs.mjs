// What a command costs: seconds, and the largest memory that it and its children had together.
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** @returns {Promise<{ seconds: number, megabytes: number, output: string }>} */
export async function cost(command, ...args) {
  const begun = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '', megabytes = 0, running = true;
  child.stdout.on('data', piece => { output += piece; });
  child.stderr.on('data', piece => { output += piece; });
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve)).finally(() => { running = false; });
  const watching = (async () => {
    while (running) {
      megabytes = Math.max(megabytes, await resident(child.pid));
      await new Promise(resolve => setTimeout(resolve, 40));
    }
  })();
  const code = await ended;
  const seconds = (performance.now() - begun) / 1000;
  await watching;
  if (code) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-3000)}`);
  return { seconds, megabytes, output };
}

/** Resident megabytes of a process and all that it started. */
async function resident(root) {
  const parents = new Map(), sizes = new Map();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const [stat, size] = await Promise.all([readFile(`/proc/${name}/stat`, 'utf8'), readFile(`/proc/${name}/statm`, 'utf8')]);
      parents.set(+name, +stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      sizes.set(+name, +size.split(' ')[1] / 256);
    } catch { /* it has ended */ }
  }
  let sum = 0;
  for (const [id, size] of sizes) {
    let above = id;
    while (above > 1 && above !== root) above = parents.get(above) ?? 0;
    if (above === root) sum += size;
  }
  return sum;
}
