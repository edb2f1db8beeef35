// The thread that places the nodes of a graph, so that the server goes on answering meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { type PlaceTask, placeByForce } from './force';
import { type SketchTask, sketchForScreens } from './sketch';

const task = workerData as PlaceTask | SketchTask;
if ('ids' in task) {
  const placed = placeByForce(task);
  parentPort?.postMessage(placed, [placed.buffer as ArrayBuffer]);
} else parentPort?.postMessage(sketchForScreens(task));
