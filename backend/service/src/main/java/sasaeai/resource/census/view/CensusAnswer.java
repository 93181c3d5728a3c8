package sasaeai.resource.census.view;

/** What a venue says: 続いています, お休み, やめました, 変わりました. */
public enum CensusAnswer {
    CONTINUES,
    PAUSED,
    ENDED,
    CHANGED
}
