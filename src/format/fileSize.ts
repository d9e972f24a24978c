import { digits } from './digits.ts';
import { unbroken } from './unbroken.ts';

/** How large a file is: `840 B`, `12.3 KB`, in thousands of bytes. The same in both languages. */
export function formatFileSize(bytes: number): string {
  return unbroken(bytes < 1000 ? `${digits(bytes)} B` : `${digits(Math.round(bytes / 100) / 10)} KB`);
}
