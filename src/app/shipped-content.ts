/** The content that ships with Farol: of the real region, or of the demonstration's invented one. */
import type { Result } from '../core/basics/problem.ts';
import { readContentFolder, type ContentSet } from './content-files/read-content-folder.ts';
import type { Settings } from './settings.ts';

/** Reads the folder that the settings name, or another one. */
export function readContent(settings: Settings, from: string = settings.contentFolder): Promise<Result<ContentSet>> {
  return readContentFolder(from);
}
