// The thread that places the nodes of a large graph, so that the server goes on answering meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { type PlaceTask, placeByForce } from './force';

const placed = placeByForce(workerData as PlaceTask);
parentPort?.postMessage(placed, [placed.buffer as ArrayBuffer]);
