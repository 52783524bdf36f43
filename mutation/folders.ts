/** Of src/: where a mistake would be a wrong verdict, or somebody else's text in a comment. Their tests are held to more. */
export const FOLDERS = ['profile', 'maps', 'verdict', 'baseline', 'report'];
