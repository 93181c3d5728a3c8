/** What leaves the house: packs and minutes on paper, the first page of each reader, calendars, digests for everybody. */
package sasaeai.publication;
