package sasaeai.meeting.attachment;

/** A file as it goes out. */
record StoredFile(FileName name, String mediaType, byte[] content) {}
