/** later */
export function openDoor(door: HTMLElement): void {
  door.toggleAttribute('data-open', true);
}
