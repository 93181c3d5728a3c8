package sasaeai.resource.view;

/** Whether a resource is an organised service or what neighbours do by themselves. */
public enum Formality {
    FORMAL,
    INFORMAL
}
