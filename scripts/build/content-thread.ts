import { parentPort, workerData } from 'node:worker_threads';
import { readContentState } from '../../src/articles/read-content-state.ts';

const state = readContentState(workerData as string);
parentPort?.postMessage(state, [state.changedAt.buffer as ArrayBuffer]);
