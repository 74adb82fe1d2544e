import type { PublishTarget } from '../../../shared/publishing/publishProfile.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface TargetFieldsProps {
  readonly target: PublishTarget;
  readonly onChange: (target: PublishTarget) => void;
  /** Asks where a folder or an archive goes. */
  readonly onChoosePlace: (kind: 'folder' | 'zip') => void;
}

/** What has to be known of a target: it differs with its kind. */
export function TargetFields({ target, onChange, onChoosePlace }: TargetFieldsProps) {
  const texts = useTexts(publishingTexts);
  switch (target.kind) {
    case 'stick':
      return null;
    case 'folder':
    case 'zip': {
      const path = target.kind === 'folder' ? target.folder : target.file;
      return (
        <div className="publish-place">
          <span className="field-label">{target.kind === 'folder' ? texts.folder : texts.file}</span>
          <span className={path === '' ? 'muted' : 'publish-path'}>{path === '' ? texts.noPlace : path}</span>
          <Button size="small" onPress={() => onChoosePlace(target.kind)}>
            {texts.choosePlace}
          </Button>
        </div>
      );
    }
    case 'webdav':
      return (
        <>
          <TextField
            label={texts.url}
            hint={texts.urlHint.webdav}
            value={target.url}
            onChange={(url) => onChange({ ...target, url })}
            inputMode="url"
          />
          <TextField label={texts.user} value={target.user} onChange={(user) => onChange({ ...target, user })} />
        </>
      );
    case 'put':
      return (
        <TextField
          label={texts.url}
          hint={texts.urlHint.put}
          value={target.url}
          onChange={(url) => onChange({ ...target, url })}
          inputMode="url"
        />
      );
    case 'sftp':
      return <SftpFields target={target} onChange={onChange} />;
  }
}

interface SftpFieldsProps {
  readonly target: Extract<PublishTarget, { kind: 'sftp' }>;
  readonly onChange: (target: PublishTarget) => void;
}

/** Another server is another key, which nobody has looked at yet. */
function SftpFields({ target, onChange }: SftpFieldsProps) {
  const texts = useTexts(publishingTexts);
  return (
    <>
      <div className="publish-server">
        <TextField
          label={texts.host}
          value={target.host}
          onChange={(host) => onChange({ ...target, host, hostKey: null })}
        />
        <TextField
          label={texts.port}
          inputMode="numeric"
          value={target.port === 0 ? '' : String(target.port)}
          onChange={(port) => onChange({ ...target, port: Number(port.replace(/\D/g, '').slice(0, 5)), hostKey: null })}
          error={target.port < 1 || target.port > 65_535 ? texts.portWrong : undefined}
        />
      </div>
      <TextField label={texts.user} value={target.user} onChange={(user) => onChange({ ...target, user })} />
      <TextField
        label={texts.remoteFolder}
        hint={texts.remoteFolderHint}
        value={target.folder}
        onChange={(folder) => onChange({ ...target, folder })}
      />
    </>
  );
}
