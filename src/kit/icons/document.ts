/** A document: terms, policy, receipt. */
export const documentIcon = 'M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5M9 12.75h6M9 16.75h4';
