// Sends one file with progress. POST multipart, part `file`; the answer is {id, name, url, image}.
export function upload(url, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.responseType = "json";
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      if (request.status < 300 && request.response) resolve(request.response);
      else reject(new Error(request.response?.detail ?? request.response?.title ?? String(request.status)));
    };
    request.onerror = () => reject(new Error(""));
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}
