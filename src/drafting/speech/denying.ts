/** Forms of verbs that tell what somebody says is not so. */
export const DENYING =
  /^(?:den(?:y|ies|ied)|bestritt|bestreitet|bestreiten|nié|nie|nient|dément|démenti|démentent|dementierte|dementiert|заперечив|заперечила|заперечує|спростував|спростувала)$/;
