/** The municipality itself: its name, its areas and their figures, its centers, the lists of words that it keeps. */
package sasaeai.municipality;
