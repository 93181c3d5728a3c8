package sasaeai.council.history;

/** What happened between two councils. */
public enum LineageRelation {
    SPLIT_FROM,
    MERGED_INTO
}
