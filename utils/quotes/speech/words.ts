import { score, type Weighing } from '../model/model.ts';
import type { Scene } from '../scene/scene.ts';
import { wordsFeatures, wordsSettingOf } from './words-features.ts';

/** For each stretch, the probability that it is somebody's words. */
export function judgeWords(scene: Scene, weights: Weighing): number[] {
  const setting = wordsSettingOf(scene);
  return scene.stretches.map((_, i) => 1 / (1 + Math.exp(-score(weights, wordsFeatures(setting, i)))));
}
