// For ../../views/saved-views.tsx in a report: nobody keeps views for it but its address.
export const SavedViews = () => null;
