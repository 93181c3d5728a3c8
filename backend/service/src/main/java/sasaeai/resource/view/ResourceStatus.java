package sasaeai.resource.view;

/** Whether people can count on it: being written, there, resting for now, no more. */
public enum ResourceStatus {
    DRAFT,
    PUBLISHED,
    PAUSED,
    ENDED
}
