/** What every room needs and no word of the domain: problems, pages, tenants, time, schedules, print. */
package sasaeai.shared;
