export const accountPath = '/account';
export const signInPath = '/sign-in';
export const changePasswordPath = '/change-password';
