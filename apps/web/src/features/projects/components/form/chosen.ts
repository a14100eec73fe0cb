import type { Chosen } from '../../model/projectForm';
import type { Choice } from '../ChoiceSelect';

/** A chosen record of the form as a select shows it, and back. */
export const choicesOf = (chosen: Chosen | null): Choice[] => (chosen ? [{ value: chosen.id, label: chosen.name, note: chosen.note ?? null }] : []);
export const chosenOf = ([picked]: readonly Choice[]): Chosen | null => (picked ? { id: picked.value, name: picked.label, note: picked.note ?? null } : null);
