package org.mingzhang.readers.json;

/** JSON that is no layout: where and what, as a JSON pointer and a few words. */
final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormException(String pointer, String problem) {
        super((pointer.isEmpty() ? "/" : pointer) + " " + problem);
    }
}
