/** What one deployment on a host may hold. Nothing said means no limit that the host names. */
export interface HostLimits {
  readonly files?: number;
  /** Files and folders together. */
  readonly entries?: number;
  readonly bytes?: number;
  readonly fileBytes?: number;
  /** Entries directly in one folder. */
  readonly folderEntries?: number;
}

export interface Host {
  readonly name: string;
  readonly limits: HostLimits;
  readonly source: string;
  /** What cannot be counted, but bears on large sites. */
  readonly note?: string;
}

/** When the sources were last looked at. */
export const hostsChecked = '2026-11';

const mebibyte = 1024 ** 2;

export const hosts: readonly Host[] = [
  {
    name: 'Cloudflare Pages, free',
    limits: { files: 20_000, fileBytes: 25 * mebibyte },
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  {
    name: 'Cloudflare Pages, paid',
    limits: { files: 100_000, fileBytes: 25 * mebibyte },
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    note: 'needs PAGES_WRANGLER_MAJOR_VERSION=4 in the project’s settings',
  },
  {
    name: 'GitHub Pages',
    limits: { bytes: 1024 * mebibyte },
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    note: 'a deployment may take 10 minutes; one site a repository',
  },
  {
    name: 'GitLab Pages',
    limits: { entries: 200_000, bytes: 1024 * mebibyte },
    source: 'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
  },
  {
    name: 'Netlify',
    limits: { folderEntries: 54_000 },
    source: 'https://docs.netlify.com/deploy/deploy-overview/#files-per-directory-limit',
  },
  {
    name: 'Azure Static Web Apps, free',
    limits: { bytes: 250 * mebibyte },
    source: 'https://learn.microsoft.com/en-us/azure/static-web-apps/quotas',
  },
  {
    name: 'Azure Static Web Apps, standard',
    limits: { bytes: 500 * mebibyte },
    source: 'https://learn.microsoft.com/en-us/azure/static-web-apps/quotas',
  },
];
