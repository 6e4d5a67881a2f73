/** The version in package.json, which a test compares; the built program stands apart from that file. */
export const VERSION = '0.1.0';
