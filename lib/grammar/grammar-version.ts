/**
 * Goes up when the grammar finds something that it did not find before: a document whose text the register holds already is then read anew, with
 * its status records kept. 1: acts, addressees, deadlines, conditions, events. 2: what is asked, references. 3: the organ in whose sessions a
 * recurrence is counted, its end after so many years or at a session, keys of events.
 */
export const GRAMMAR_VERSION = 3;
