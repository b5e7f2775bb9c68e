/** A short way to refuse a whole file. */
import { Refusal, WHOLE_FILE, message } from '../message.ts'

/** @throws Refusal, always: the rule's message about the file as a whole. */
export function refuse(rule: Parameters<typeof message>[0], detail = ''): never {
  throw new Refusal(message(rule, WHOLE_FILE, detail))
}
