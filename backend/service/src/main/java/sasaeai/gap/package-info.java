/** Where help is missing (足りない所): what is asked for beside what there is, area by area and kind by kind. */
package sasaeai.gap;
