// `npm run soak:store`: what the tests do a few times, many times over. KILLS and SEED may be given.
import { killAndCheck } from './kills';

const KILLS = Number(process.env.KILLS ?? 50);
const SEED = Number(process.env.SEED ?? Date.now());

async function main(): Promise<void> {
  console.log(`${KILLS} kills, seed ${SEED}`);
  await killAndCheck(KILLS, SEED, console.log);
  console.log('Nothing acknowledged was lost, nothing was half done.');
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
