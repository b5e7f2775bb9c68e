/** By the last character of its name a body calls itself: 本處, 本局, 本司. A part of regular expressions. */
export const BODY_ENDING = '[府院部會局處署廳司所校室]'
