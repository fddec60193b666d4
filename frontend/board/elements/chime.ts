/** Two soft notes, made by the browser itself: nothing is loaded, and it works on plain http. */
const NOTES: readonly { hertz: number; at: number; seconds: number }[] = [
  { hertz: 659.25, at: 0, seconds: 1.2 },
  { hertz: 523.25, at: 0.45, seconds: 1.8 },
];
const LOUD = 0.16;
const ATTACK_S = 0.03;

let audio: AudioContext | undefined;

/**
 * Lets this page make sounds; to be called while a press of the person is being handled, since a browser refuses otherwise.
 * @returns whether sound can be heard from now on
 */
export async function unlockChime(): Promise<boolean> {
  if (typeof AudioContext === 'undefined') return false;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') await audio.resume().catch(() => undefined);
  return chimeUnlocked();
}

/** Whether sound can be heard. */
export function chimeUnlocked(): boolean {
  return audio?.state === 'running';
}

/** Rings once, gently; nothing happens while the page may not. */
export function chime(): void {
  if (audio === undefined || !chimeUnlocked()) return;
  for (const { hertz, at, seconds } of NOTES) {
    const begin = audio.currentTime + at;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.type = 'sine';
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(LOUD, begin + ATTACK_S);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + seconds);
  }
  document.dispatchEvent(new CustomEvent('okr-chime'));
}
