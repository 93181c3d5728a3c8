package sasaeai.resource.census.view;

/** How the answer came: by the link of a sheet, or written by staff after a call or a visit. */
public enum AnsweredHow {
    LINK,
    PHONE,
    VISIT
}
